/** What stands in the places of a route's path; undefined where the path is another's. */
export const placesIn = (path: string, asked: string): Readonly<Record<string, string>> | undefined => {
  const [wanted, given] = [path.split('/'), asked.split('/')];
  if (wanted.length !== given.length) return undefined;
  const places: [string, string][] = [];
  for (const [at, part] of wanted.entries()) {
    const text = given[at] ?? '';
    if (part.startsWith('{') && text !== '') places.push([part.slice(1, -1), text]);
    else if (part !== text) return undefined;
  }
  return Object.fromEntries(places);
};
