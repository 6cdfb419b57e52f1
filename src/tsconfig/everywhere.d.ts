// What Node and browsers have in common and ECMAScript does not: all of it that pure code may use.

declare class URL {
  constructor(url: string, base?: string);
  readonly hash: string;
  readonly host: string;
  readonly hostname: string;
  readonly href: string;
  readonly origin: string;
  readonly password: string;
  readonly pathname: string;
  readonly protocol: string;
  readonly search: string;
  readonly username: string;
  static canParse(url: string, base?: string): boolean;
}

declare class TextDecoder {
  constructor(label?: string, options?: {readonly fatal?: boolean});
  decode(input: Uint8Array): string;
}

declare class TextEncoder {
  encode(input: string): Uint8Array<ArrayBuffer>;
}
