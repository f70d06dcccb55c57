import { AboutRulePack, DraftRulePack } from '@/domain/screening/pack-inputs';
import { ContentPacks, DraftReply, PackComparison, PublishReply, RulePacks } from '@/domain/screening/pack-views';
import { compareRulePack } from '@/server/screening/compare-rule-pack';
import { readContentPacks } from '@/server/answers/content-packs';
import { draftRulePack } from '@/server/screening/draft-rule-pack';
import { listRulePacks } from '@/server/screening/list-rule-packs';
import { publishRulePack } from '@/server/screening/publish-rule-pack';
import { needs, router } from './trpc';

/** The clinic's rules as data: drafted by one person, tried on past cases, published by another. */
export const rulesRouter = router({
  list: needs('rules.read')
    .output(RulePacks)
    .query(({ ctx }) => listRulePacks(ctx)),

  draft: needs('rules.draft')
    .input(DraftRulePack)
    .output(DraftReply)
    .mutation(({ ctx, input }) => draftRulePack(ctx, input)),

  /** Writes down that patients' facts were looked at, so it is no query. */
  compare: needs('rules.compare')
    .input(AboutRulePack)
    .output(PackComparison)
    .mutation(({ ctx, input }) => compareRulePack(ctx, input)),

  publish: needs('rules.publish')
    .input(AboutRulePack)
    .output(PublishReply)
    .mutation(({ ctx, input }) => publishRulePack(ctx, input)),

  /** Which licensed instruments the clinic has brought, and why the others stay hidden. */
  contentPacks: needs('rules.read')
    .output(ContentPacks)
    .query(() => readContentPacks()),
});
