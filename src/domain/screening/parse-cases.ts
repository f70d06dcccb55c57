/**
 * Reads the text of a case file; undefined when it is no JSON. JSON has no NaN, and other programs write one all the same:
 * it is read as a number out of all bounds, which is refused where it stands, and the other cases are still answered.
 */
export function parseCases(text: string): unknown {
  try {
    return JSON.parse(
      text.replace(/"(?:[^"\\]|\\.)*"|-?\b(?:NaN|Infinity)\b/g, (found) => (found.startsWith('"') ? found : '1e999')),
    );
  } catch {
    return undefined;
  }
}
