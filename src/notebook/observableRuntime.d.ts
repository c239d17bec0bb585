/** What we use of @observablehq/runtime 6.0.1, which ships no types. Underscored members are its internals. */
declare module "@observablehq/runtime" {
  export interface Observer {
    /** Where `visibility` looks. */
    readonly _node?: Element;
    pending?(): void;
    fulfilled?(value: unknown, name: string | null): void;
    rejected?(error: unknown, name: string | null): void;
  }

  type Definition = (this: unknown, ...inputs: never[]) => unknown;

  export class Variable {
    constructor(type: number, module: Module, observer?: Observer | null, options?: {shadow?: object});
    readonly _module: Module;
    readonly _name: string | null;
    readonly _outputs: ReadonlySet<Variable>;
    readonly _shadow: Map<string, Variable> | null;
    readonly _type: number;
    readonly _value: unknown;
    readonly _version: number;
    define(name: string | null, inputs: readonly string[], definition: Definition): this;
    define(inputs: readonly string[], definition: Definition): this;
    delete(): this;
  }

  export interface Module {
    readonly _scope: ReadonlyMap<string, Variable>;
    define(name: string, inputs: readonly string[], definition: Definition): Variable;
    variable(observer?: Observer | true, options?: {shadow?: object}): Variable;
    value(name: string): Promise<unknown>;
  }

  export class Runtime {
    readonly _variables: Set<Variable>;
    module(): Module;
    dispose(): void;
  }

  /** What a variable is rejected with where one of its inputs failed. */
  export class RuntimeError extends Error {
    readonly input?: string | null;
  }
}
