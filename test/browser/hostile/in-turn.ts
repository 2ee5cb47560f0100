/** Does `each` for all items, so many at a time, and gives the results in the items' order. */
export const inTurn = async <Item, Result>(items: readonly Item[], lanes: number, each: (item: Item, at: number) => Promise<Result>) => {
  const results: Result[] = [];
  let next = 0;
  const lane = async (): Promise<void> => {
    for (let at = next++; at < items.length; at = next++) {
      const item = items[at];
      if (item !== undefined) results[at] = await each(item, at);
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return results;
};
