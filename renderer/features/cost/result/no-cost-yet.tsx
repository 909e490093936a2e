import { PoundSterling } from 'lucide-react';
import { Button } from '../../../components/button/button';
import { EmptyState } from '../../../components/empty-state/empty-state';
import { goToProgrammeCost } from '../choices/programme-choice';
import type { CostWork } from '../cost-work';

/** Where the programme's cost is still to be given: what the page answers once it is. */
export function NoCostYet({ work }: { work: CostWork }) {
  const illustrate = () =>
    work.change({
      programme: { perChild: 30_000 },
      programmeIncludes: 'An illustration, not what any programme cost',
    });
  return (
    <EmptyState
      icon={<PoundSterling aria-hidden />}
      title="What did the programme cost?"
      action={
        <Button look="main" onPress={goToProgrammeCost}>
          Give the programme’s cost
        </Button>
      }
    >
      <p>
        With it this page says first what would pay for the programme: how many weeks of residential care
        avoided for each child, or how many children spared it altogether. That needs no claim of what would
        have happened.
      </p>
      <p>
        Then, by your own judgement of where each child would have lived, what may have been avoided, low to
        high, with everything that must be said beside such a figure.
      </p>
      <p>
        <Button look="link" onPress={illustrate}>
          See it with an illustrative £30,000 a child
        </Button>
      </p>
    </EmptyState>
  );
}
