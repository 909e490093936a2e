import { useEffect, useState } from 'react';

/** Whether something has been going on for longer than a moment. */
export function useLasting(isGoingOn: boolean, milliseconds = 500): boolean {
  const [isLasting, setIsLasting] = useState(false);
  useEffect(() => {
    if (!isGoingOn) return;
    const timer = setTimeout(() => setIsLasting(true), milliseconds);
    return () => {
      clearTimeout(timer);
      setIsLasting(false);
    };
  }, [isGoingOn, milliseconds]);
  return isGoingOn && isLasting;
}
