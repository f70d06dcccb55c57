/** What stands in a form's fields, by name and without space around it; '' where there is no such field. */
export function fieldsOf(form: HTMLFormElement): (name: string) => string {
  const told = new FormData(form);
  return (name) => {
    const value = told.get(name);
    return typeof value === 'string' ? value.trim() : '';
  };
}
