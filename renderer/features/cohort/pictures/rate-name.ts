/** What a rate is of, on an axis and in a table's head. */
export const rateName = 'per 10 child-months';
