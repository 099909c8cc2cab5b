// The package's own types are those of its ES module; what is required is its CommonJS build.
declare module 'linkedom' {
  export interface Element {
    readonly textContent: string | null;
    readonly children: Iterable<Element>;
    remove(): void;
    append(element: Element): void;
    getAttribute(name: string): string | null;
    querySelector(selector: string): Element | null;
    querySelectorAll(selector: string): Iterable<Element>;
  }
  export interface Document extends Element {
    readonly head: Element;
    readonly body: Element;
  }
  /** Parses a whole page. */
  export function parseHTML(html: string): { document: Document };
}
