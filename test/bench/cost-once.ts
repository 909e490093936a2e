import { readFolder } from '../../main/cli/folder';
import { costDefinition } from '../../shared/definitions/cost-definition';
import { Workbench } from '../../shared/workbench';

/** Loads a folder in a process of its own and prints how many milliseconds costs took, first and after a change of one assumption. */
const [folder, draws] = process.argv.slice(2) as [string, string];
const workbench = await Workbench.open();
await workbench.load((await readFolder(folder)).sources);
const price = (placementType: string, weeklyCost: number) => ({ placementType, weeklyCost });
const timed = async (chance: number) => {
  const definition = costDefinition.parse({
    asAt: '2018-12-31',
    programme: { perChild: 7500 },
    unitCosts: [price('foster care', 901), price('kinship foster care', 300), price('residential', 3712)],
    counterfactual: {
      default: [
        { probability: chance, placement: 'residential' },
        { probability: 1 - chance, placement: 'stay' },
      ],
    },
    ranges: { probability: [0.1, 0.2, 0.4], 'weeklyCost.residential': [2729, 3712, 6279] },
    draws: Number(draws),
  });
  const started = performance.now();
  const { priced } = await workbench.cost(definition);
  const milliseconds = performance.now() - started;
  if (priced === 0) throw new Error('No child was priced: nothing was drawn.');
  return milliseconds;
};
process.stdout.write(JSON.stringify([await timed(0.2), await timed(0.25)]));
