'use client';

import { useSyncExternalStore } from 'react';
import { ErrorNotice } from './error-notice';

type ErrorPageProps = { error: Error & { digest?: string } };

/** A page broke; the layout around it did not, so the language is that of the document once it is there. */
export default function ErrorPage({ error }: ErrorPageProps) {
  const language = useSyncExternalStore(neverChanges, languageOfDocument, () => 'en' as const);
  return <ErrorNotice language={language} digest={error.digest} />;
}

const neverChanges = () => () => {};
const languageOfDocument = () => (document.documentElement.lang === 'es' ? 'es' : 'en');
