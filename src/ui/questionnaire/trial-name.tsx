import { TextField } from '@/ui/kit/field';
import type { KnownAgent } from './known-agent';
import type { TrialListWords } from './trial-words';

type TrialNameProps = { words: TrialListWords; agents: readonly KnownAgent[]; name: string; fault: string | undefined };

/** The first part of a trial: its name, with the generic and brand names to pick from. */
export function TrialName({ words, agents, name: written, fault }: TrialNameProps) {
  return (
    <>
      <TextField
        id="trial-name"
        name="name"
        label={words.name}
        hint={words.nameHint}
        error={fault}
        list="known-agents"
        autoComplete="off"
        autoCapitalize="off"
        defaultValue={written}
      />
      <datalist id="known-agents">
        {agents.flatMap(({ name, brands }) => [name, ...brands].map((one) => <option key={one} value={one} />))}
      </datalist>
    </>
  );
}
