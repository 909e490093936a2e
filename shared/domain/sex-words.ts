/** How the codes of sex are written for people. */
export const sexWords: Readonly<Record<string, string>> = { M: 'Male', F: 'Female' };
