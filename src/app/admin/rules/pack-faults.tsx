/** Each fault as a sentence, with the place in the pack where it is. The rules speak English. */
export function PackFaults({ faults }: { faults: readonly string[] }) {
  return (
    <ul lang="en">
      {faults.map((fault) => {
        const [place = '', ...words] = fault.split(': ');
        return (
          <li key={fault}>
            <code>{place}</code> {words.join(': ')}
          </li>
        );
      })}
    </ul>
  );
}
