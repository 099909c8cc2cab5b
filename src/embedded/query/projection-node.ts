import { type Evaluate, type Frame } from '../aggregate/frame';
import { checkAppendable, type Document, isDocument, setOwn } from './values';

/**
 * One level of a projection: which fields are named, what lies below them, and what is computed.
 * `$project`, `$addFields`, `$unset` and the projection of `find` are trees of these. Arrays are
 * entered element by element, at any depth.
 */
export class ProjectionNode {
  readonly fields = new Set<string>();
  readonly children = new Map<string, ProjectionNode>();
  readonly expressions = new Map<string, Evaluate>();
  private readonly additions: string[] = [];
  private computes = false;

  /** @param kind whether the named fields are all that stays, or what goes; `add` keeps all */
  constructor(private readonly kind: 'include' | 'exclude' | 'add') {}

  addField(path: readonly string[]): void {
    if (path.length === 1) this.fields.add(path[0] as string);
    else this.child(path[0] as string).addField(path.slice(1));
  }

  addExpression(path: readonly string[], expression: Evaluate): void {
    this.computes = true;
    const name = path[0] as string;
    if (path.length > 1) return this.child(name).addExpression(path.slice(1), expression);
    this.expressions.set(name, expression);
    this.additions.push(name);
  }

  private child(name: string): ProjectionNode {
    let child = this.children.get(name);
    if (!child) {
      child = new ProjectionNode(this.kind);
      this.children.set(name, child);
      this.additions.push(name);
    }
    return child;
  }

  /** The projected document; the input is not changed. */
  apply(doc: Document, frame: Frame): Document {
    const output = this.kind === 'add' ? { ...doc } : this.pick(doc);
    return this.computes ? this.compute(output, frame) : output;
  }

  private pick(doc: Document): Document {
    const output: Document = {};
    for (const name of Object.keys(doc)) {
      const named = this.fields.has(name);
      if (named) {
        if (this.kind === 'include') setOwn(output, name, doc[name]);
        continue;
      }
      const child = this.children.get(name);
      const value = child ? child.pickValue(doc[name]) : this.skipped(doc[name]);
      // What is computed below a value that goes is made in the place of that.
      if (value !== undefined || child?.computes) setOwn(output, name, value);
    }
    return output;
  }

  private pickValue(value: unknown): unknown {
    if (isDocument(value)) return this.pick(value);
    if (!Array.isArray(value)) return this.skipped(value);
    const picked = value.map((element) => this.pickValue(element));
    // Left out elements stay as gaps if expressions are still to make documents of them.
    return this.computes ? picked : picked.filter((element) => element !== undefined);
  }

  private skipped(value: unknown): unknown {
    return this.kind === 'include' ? undefined : value;
  }

  private compute(output: Document, frame: Frame): Document {
    for (const name of this.additions) {
      const child = this.children.get(name);
      const current = Object.hasOwn(output, name) ? output[name] : undefined;
      const value = child
        ? child.computeValue(current, frame)
        : this.expressions.get(name)?.(frame);
      if (value === undefined) delete output[name];
      else {
        checkAppendable(output, name);
        setOwn(output, name, value);
      }
    }
    return output;
  }

  private computeValue(value: unknown, frame: Frame): unknown {
    if (isDocument(value)) return this.compute({ ...value }, frame);
    if (Array.isArray(value)) return value.map((element) => this.computeValue(element, frame));
    return this.computes ? this.compute({}, frame) : value;
  }
}
