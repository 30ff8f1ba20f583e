import type { Fault } from '../fault.ts';

/** Something that must be unique, and where it stands. */
export interface Claim {
  key: string;
  file: string;
  path: string;
  /** How the fault should call it, e.g. `alias "Founder" of female-changeling`. */
  label: string;
}

/** A fault for every claim whose key an earlier claim has taken. */
export function findDuplicates(claims: readonly Claim[], mend: string): Fault[] {
  const first = new Map<string, Claim>();
  return claims.flatMap((claim) => {
    const earlier = first.get(claim.key);
    if (earlier === undefined) {
      first.set(claim.key, claim);
      return [];
    }
    const problem = `${claim.label} is taken by ${earlier.label} in data/${earlier.file}: ${earlier.path}`;
    return [{ file: claim.file, path: claim.path, problem, mend }];
  });
}
