/** Types of the element <bagdar-guide>, which embed.js defines. Meanings and defaults: docs/embedding.md. */

export type BagdarLang = "kk" | "ru" | "en";

/** What went wrong; a code keeps its meaning for ever. */
export type BagdarErrorCode =
  | "asset-blocked"
  | "asset-invalid"
  | "asset-missing"
  | "asset-server"
  | "asset-truncated"
  | "browser-old"
  | "csp-frame"
  | "csp-tt"
  | "csp-wasm"
  | "data-invalid"
  | "data-unavailable"
  | "data-version"
  | "file-protocol"
  | "host-conflict"
  | "i18n-missing"
  | "offline"
  | "oom"
  | "panic"
  | "state-reset"
  | "timeout"
  | "version-conflict"
  | "version-skew"
  | "wasm-off"
  | "wasm-old";

export interface BagdarReady {
  version: string;
  mode: "frame" | "inline";
  lang: BagdarLang;
}

export interface BagdarApi {
  /** Opens a screen: a value of the attribute `start`. */
  open(screen: string): void;
  /** Erases all answers and opens the first screen. */
  reset(): void;
  /** Prints the widget; in inline mode, the page. */
  print(): void;
  state(): "idle" | "loading" | "ready" | "error" | "dead";
  /** Takes the widget away for good; the content of the element is shown again. */
  destroy(): void;
}

export interface BagdarEventMap {
  "bagdar-ready": CustomEvent<BagdarReady>;
  /** `index` and `total` are 0 but in the questionnaire. */
  "bagdar-screen": CustomEvent<{ name: string; index: number; total: number }>;
  "bagdar-resize": CustomEvent<{ height: number }>;
  "bagdar-complete": CustomEvent<Record<string, never>>;
  "bagdar-share": CustomEvent<{ code: string }>;
  "bagdar-error": CustomEvent<{ code: BagdarErrorCode; recoverable: boolean }>;
}

/** All optional. */
export interface BagdarAttributes {
  lang?: "kk" | "kk-Latn" | "ru" | "en";
  mode?: "frame" | "inline" | "auto";
  theme?: "light" | "dark" | "auto" | "host";
  start?: string;
  loading?: "lazy" | "eager" | "click";
  height?: string;
  "max-height"?: string;
  storage?: "session" | "none" | "local";
  routing?: "memory" | "hash";
  "heading-level"?: "2" | "3" | "4";
  region?: string;
  base?: string;
  nonce?: string;
}

export interface BagdarGuide extends HTMLElement {
  /** Rejects with `{ code }`. After a restart it is another promise. */
  readonly ready: Promise<BagdarReady>;
  readonly version: string;
  /** Throws a RangeError for any other version. */
  api(version: 1): BagdarApi;
  addEventListener<K extends keyof BagdarEventMap>(
    type: K,
    listener: (this: BagdarGuide, event: BagdarEventMap[K]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;
}

declare global {
  interface HTMLElementTagNameMap {
    "bagdar-guide": BagdarGuide;
  }
  interface DocumentEventMap extends BagdarEventMap {}
}
