/** The kind of everything that is dragged from one part of the window to another; files from outside are of other kinds. */
export const dragWithin = 'application/x-iip-within';
