import { z } from 'zod';
import { isDay } from '../domain/calendar';

/** A day that a person chose. */
export const day = z.string().refine(isDay, 'it must be a day that exists, written YYYY-MM-DD');
