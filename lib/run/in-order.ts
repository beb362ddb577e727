/** Results of a stream of tasks in the order of the tasks, several of them under way at once. */
export async function* inOrder<T, R>(
  tasks: Iterable<T>,
  run: (task: T) => Promise<R>,
  ahead: () => number,
): AsyncGenerator<{ task: T; result: R }> {
  const source = tasks[Symbol.iterator]();
  const underWay: { task: T; result: Promise<R> }[] = [];
  const top = () => {
    // What was begun stays begun; nothing new starts until the reader has taken enough.
    while (underWay.length < Math.max(1, ahead())) {
      const next = source.next();
      if (next.done) return;
      const result = run(next.value);
      // An error is seen when its turn comes; until then it must not count as unhandled.
      result.catch(() => {});
      underWay.push({ task: next.value, result });
    }
  };
  for (top(); underWay.length > 0; top()) {
    const { task, result } = underWay[0]!;
    const settled = await result;
    underWay.shift();
    top();
    yield { task, result: settled };
  }
}
