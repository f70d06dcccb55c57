import { cleanText } from '@/domain/shared/clean-text';

/** What stands in a form's fields, by name and without what a clipboard brings unseen; '' where there is no such field. */
export function fieldsOf(form: HTMLFormElement): (name: string) => string {
  const told = new FormData(form);
  return (name) => {
    const value = told.get(name);
    return typeof value === 'string' ? cleanText(value) : '';
  };
}
