import type { Locale } from '@/domain/shared/preferences';
import type { Messages } from './english';

// Keys of getTranslations are checked against the English files. The name is use-intl, whose types next-intl passes on:
// TypeScript 7 does not merge an interface through that `export *`.
declare module 'use-intl' {
  interface AppConfig {
    Locale: Locale;
    Messages: Messages;
  }
}
