import { editions } from '@/domain/conditions/later-editions';
import { newestVersion } from '@/domain/shared/newest-version';

/**
 * Every version of the engine that stored screenings, oldest first. Each stays readable for ever: `snapshots/` holds one screening
 * of each. Raised whenever the same facts and pack could give another result, or another shape of it.
 */
export const engineVersions = ['1.0.0', '1.1.0', '1.2.0', '1.3.0', '1.3.1', '1.4.0', '1.5.0'] as const;

/** The version that screens now; a new condition brings its own. */
export const engineVersion = newestVersion(...engineVersions, ...editions.map(({ engine }) => engine));
