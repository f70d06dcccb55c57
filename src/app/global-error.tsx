'use client';

import '@/ui/styles/all.css';
import { ErrorNotice } from './error-notice';

type GlobalErrorProps = { error: Error & { digest?: string } };

/** The layout itself broke: bring a document of our own. The browser's language decides, since nothing else is known. */
export default function GlobalError({ error }: GlobalErrorProps) {
  const language = typeof navigator !== 'undefined' && navigator.language.startsWith('es') ? 'es' : 'en';
  return (
    <html lang={language}>
      <body>
        <title>Clearway</title>
        <ErrorNotice language={language} digest={error.digest} />
      </body>
    </html>
  );
}
