/** Goes with every picture of what was expected otherwise, also where it is saved by itself. */
export const estimated = 'Estimated cost avoidance, not cash released; there is no comparison group.';
