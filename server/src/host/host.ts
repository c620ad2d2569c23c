/** A file that was read, or why it could not be. */
export type FileRead = FileText | FileProblem

/** A file's text without its byte order mark. */
export interface FileText {
  readonly text: string
  readonly hasByteOrderMark: boolean
}

/** Why a file could not be read, in a sentence that names the file and what would help. */
export interface FileProblem {
  readonly problem: string
  /** What it says in the encoding that it seems to have, where that is not UTF-8. */
  readonly text?: string
}

/** What the outside gives: files, the day, a log. Everything else here is free of its surroundings. */
export interface Host {
  /** Today's date where the writer is, ISO. */
  today(): string
  log(message: string): void
  /** Does something once some time has passed; what waits so keeps no process alive. */
  later(milliseconds: number, what: () => void): void
  /** What of the phrases was worked out when the program was built; nothing where they are compiled as needed. */
  builtPhrases?(): Uint8Array | undefined
  /** Waits until what has come in meanwhile had its turn. */
  turn(): Promise<void>
  /** Reads a text; one of more than `maximum` bytes is not read at all. */
  readFile(path: string, maximum?: number): Promise<FileRead>
  /** Writes a text as UTF-8, after a byte order mark where it had one; what went wrong, if anything. */
  writeFile(path: string, file: FileText): Promise<FileProblem | undefined>
  /** A text that changes when the file does; `undefined` where there is no file. */
  stampOf(path: string): Promise<string | undefined>
  /** The file itself, or the files below a folder whose names end in one of `extensions`, in order. */
  listFiles(path: string, extensions: readonly string[]): Promise<readonly string[] | FileProblem>
  /** `path` as seen from the folder `base`; an absolute path stays as it is. */
  resolve(base: string, path: string): string
  /** The folder that a file is in. */
  folderOf(path: string): string
  /** The path of a `file:` URI; `undefined` for every other. */
  pathOf(uri: string): string | undefined
  /** The `file:` URI of a path. */
  uriOf(path: string): string
}
