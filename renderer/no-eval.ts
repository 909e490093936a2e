import { config } from 'zod';

// Zod would try whether it may write code as it runs. The page's policy forbids that and reports the attempt, so it
// is told not to try; it must hear so before the first form is checked, hence the first import of page and worker.
config({ jitless: true });
