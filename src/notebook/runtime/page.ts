import type {Edition} from "../../figure/index.ts";

/** What built-ins may know of the page that a story runs in. */
export interface Page {
  readonly document: Document;
  /** What figures and citations share; asked for when a cell first needs it. */
  readonly edition: () => Edition | Promise<Edition>;
  /** A file attachment, by the name in the cell; null where there is none. */
  readonly files: (name: string) => AttachedFile | null;
  /** The values that the build fixes, since nothing changes there. */
  readonly fixed: {
    /** In CSS pixels. */
    readonly width?: number;
    readonly dark?: boolean;
    /** In milliseconds since 1970, UTC. */
    readonly now?: number;
  };
}

export interface AttachedFile {
  /** Where the reader's browser finds it. */
  readonly url: string;
  /** Reads its bytes where it cannot be fetched: at build. */
  readonly read?: () => Promise<Uint8Array>;
  /** A media type; by default, by the name's extension. */
  readonly mimeType?: string;
}

/** Makes the value of a built-in name, when a cell first needs it. A promise is awaited. */
export type Builtin = (page: Page) => unknown;
