import {
  type DirectiveNode,
  getDirectiveValues,
  GraphQLIncludeDirective,
  type GraphQLResolveInfo,
  GraphQLSkipDirective,
  Kind,
  type SelectionSetNode,
} from 'graphql';

type Info = Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments' | 'variableValues'>;

/**
 * Whether the answer to this field asks for its direct subfield `name`: under any alias, through
 * fragments, and not skipped by `@skip` or `@include`. Type conditions are taken as met, so for an
 * interface or union the answer may be a needless `true`, never a wrong `false`.
 */
export function selects(info: Info, name: string): boolean {
  const spread = new Set<string>();
  return info.fieldNodes.some((node) => {
    return node.selectionSet !== undefined && inSelection(node.selectionSet, name, info, spread);
  });
}

function inSelection(
  { selections }: SelectionSetNode,
  name: string,
  info: Info,
  spread: Set<string>,
): boolean {
  return selections.some((selection) => {
    if (selection.kind === Kind.FIELD && selection.name.value !== name) return false;
    if (isSkipped(selection, info)) return false;
    if (selection.kind === Kind.FIELD) return true;
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      return inSelection(selection.selectionSet, name, info, spread);
    }
    const fragment = info.fragments[selection.name.value];
    if (!fragment || spread.has(selection.name.value)) return false;
    spread.add(selection.name.value);
    return inSelection(fragment.selectionSet, name, info, spread);
  });
}

function isSkipped(node: { directives?: readonly DirectiveNode[] }, info: Info): boolean {
  if (!node.directives?.length) return false;
  return (
    getDirectiveValues(GraphQLSkipDirective, node, info.variableValues)?.if === true ||
    getDirectiveValues(GraphQLIncludeDirective, node, info.variableValues)?.if === false
  );
}
