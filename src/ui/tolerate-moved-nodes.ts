/**
 * Lets React take away and put in nodes that somebody else has moved meanwhile. Page translators put each text into a <font> of
 * their own; React still knows the text by its old parent, and the browser's methods throw there, which takes the whole page down.
 * Changes the two methods for the page (docs/decisions/0015-a-changed-page-recovers.md). Call once, before React starts.
 */
export function tolerateMovedNodes({ prototype }: { prototype: Node } = Node): void {
  const { removeChild, insertBefore } = prototype;

  prototype.removeChild = function <T extends Node>(this: Node, child: T): T {
    if (child?.parentNode === this) return removeChild.call(this, child) as T;
    const around = child === null ? null : childHolding(this, child);
    if (around === null) return child; // somebody took it out already
    child.parentNode?.removeChild(child);
    if (around.textContent === '') removeChild.call(this, around);
    return child;
  };

  prototype.insertBefore = function <T extends Node>(this: Node, node: T, before: Node | null): T {
    return insertBefore.call(this, node, before === null ? null : childHolding(this, before)) as T;
  };
}

/** The child of `parent` that is `node` or has it inside; null when the node is nowhere in there. */
function childHolding(parent: Node, node: Node): Node | null {
  let at: Node | null = node;
  while (at !== null && at.parentNode !== parent) at = at.parentNode;
  return at;
}
