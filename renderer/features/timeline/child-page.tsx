/** One child's time in care. */
export function ChildPage({ childId }: { childId: string }) {
  return <p>Child {childId}</p>;
}
