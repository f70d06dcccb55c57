import { cleanText } from '@/domain/shared/clean-text';

/** What is in a form's fields, by name and without what a clipboard brings unseen; '' where there is no such field. */
export function fieldsOf(form: HTMLFormElement): (name: string) => string {
  const data = new FormData(form);
  return (name) => {
    const value = data.get(name);
    return typeof value === 'string' ? cleanText(value) : '';
  };
}
