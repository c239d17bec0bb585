/** What a generated module calls the modules that it imports. */
export interface ModuleNames {
  name(specifier: string): string;
  /** The import declarations of all that were named. A bundler leaves out of each what is not taken of it by name. */
  imports(): string[];
}

export function moduleNames(): ModuleNames {
  const specifiers: string[] = [];
  return {
    name: specifier => {
      if (!specifiers.includes(specifier)) specifiers.push(specifier);
      return `$${specifiers.indexOf(specifier)}`;
    },
    imports: () => specifiers.map((specifier, i) => `import * as $${i} from ${JSON.stringify(specifier)};`)
  };
}
