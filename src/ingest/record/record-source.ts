import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  visit,
} from 'yaml';
import { fieldName, type Path, type Problem } from './record-error';
import { decodeUtf8 } from './utf8';

/** Where a problem is shown: at a value, or at the key that leads to it. */
export type Anchor = 'value' | 'key';

/**
 * A record's file, parsed as YAML 1.2 but not yet checked, that knows the line and column of each of
 * its values. `problems` tells why it is no YAML that a record may use; `value` is then null.
 */
export class RecordSource {
  readonly value: unknown;
  readonly problems: Problem[];
  private readonly lines = new LineCounter();
  private readonly document: Document | null;

  /** @param file the path as errors name it. */
  constructor(
    readonly file: string,
    bytes: Uint8Array,
  ) {
    const text = decodeUtf8(bytes);
    this.document =
      text === null
        ? null
        : parseDocument(text, { lineCounter: this.lines, prettyErrors: false, stringKeys: true });
    this.problems =
      this.document === null
        ? [this.at(0, 'record', 'text in UTF-8', 'bytes that are not UTF-8')]
        : this.yamlProblems(this.document);
    this.value = this.problems.length > 0 ? null : this.document?.toJS();
  }

  /** A problem at the value (or its key) that `path` leads to, or at its nearest written parent. */
  problem(path: Path, expected: string, found: string, anchor: Anchor = 'value'): Problem {
    return this.at(this.offsetOf(path, anchor), fieldName(path), expected, found);
  }

  private at(offset: number, field: string, expected: string, found: string): Problem {
    const { line, col } = this.lines.linePos(offset);
    return { file: this.file, line: line || 1, column: col || 1, field, expected, found };
  }

  private offsetOf(path: Path, anchor: Anchor): number {
    for (let depth = path.length; depth > 0; depth--) {
      const [parent, step] = [path.slice(0, depth - 1), path[depth - 1]];
      const pair = this.pairAt(parent, step);
      if (anchor === 'key' && pair && isNode(pair.key)) return startOf(pair.key);
      const node = this.document?.getIn(path.slice(0, depth), true);
      if (isNode(node) && node.range) return startOf(node);
      if (pair && isNode(pair.key)) return startOf(pair.key);
    }
    return isNode(this.document?.contents) ? startOf(this.document.contents) : 0;
  }

  private pairAt(path: Path, key: string | number | undefined): Pair | undefined {
    const map = path.length === 0 ? this.document?.contents : this.document?.getIn(path, true);
    if (!isMap(map)) return undefined;
    return map.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === String(key));
  }

  private yamlProblems(document: Document): Problem[] {
    const broken = [...document.errors, ...document.warnings].map(({ code, message, pos }) =>
      code === 'DUPLICATE_KEY'
        ? this.at(pos[0], this.keyAt(document, pos[0]), 'each key and slug once', 'it again')
        : this.at(
            pos[0],
            'record',
            'well-formed YAML',
            lowerFirst(message.split('\n', 1)[0] ?? ''),
          ),
    );
    if (broken.length > 0) return broken;
    if (document.contents === null || (isScalar(document.contents) && !document.contents.source))
      return [this.at(0, 'record', 'a map with the key "article"', 'an empty file')];
    return this.anchorProblems(document);
  }

  /** Anchors and aliases: a fact written once and meant twice is easily edited once and changed twice. */
  private anchorProblems(document: Document): Problem[] {
    const problems: Problem[] = [];
    visit(document, {
      Node: (_key, node) => {
        const name = isAlias(node) ? `*${node.source}` : node.anchor ? `&${node.anchor}` : null;
        if (name !== null)
          problems.push(
            this.at(startOf(node), 'record', 'each value written out', `the YAML anchor ${name}`),
          );
      },
    });
    return problems;
  }

  private keyAt(document: Document, offset: number): string {
    let name = 'record';
    visit(document, {
      Pair: (_key, pair, ancestors) => {
        if (!isScalar(pair.key) || startOf(pair.key) !== offset) return undefined;
        name = fieldName([...stepsOf(ancestors), String(pair.key.value)]);
        return visit.BREAK;
      },
    });
    return name;
  }
}

/** The keys and indexes that lead through `ancestors` (document, maps, pairs, lists) to a pair. */
function stepsOf(ancestors: readonly unknown[]): (string | number)[] {
  return ancestors.flatMap((node, i): (string | number)[] => {
    const below = ancestors[i + 1];
    if (node !== null && typeof node === 'object' && 'key' in node && isScalar(node.key))
      return [String(node.key.value)];
    const isList = node !== null && typeof node === 'object' && 'items' in node && !isMap(node);
    return isList && Array.isArray(node.items) ? [node.items.indexOf(below)] : [];
  });
}

function startOf(node: Node): number {
  return node.range?.[0] ?? 0;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
