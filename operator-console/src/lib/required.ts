/** The document marks nothing as always present; what every answer has is asked for here, and its absence is a fault. */
export type With<T, K extends keyof T> = T & { readonly [P in K]-?: NonNullable<T[P]> };

const hasAll = <T extends object, K extends keyof T>(value: T, keys: readonly K[]): value is With<T, K> =>
  keys.every((key) => value[key] !== undefined && value[key] !== null);

export const required = <T extends object, const K extends keyof T>(
  value: T | undefined,
  ...keys: K[]
): With<T, K> => {
  if (value !== undefined && hasAll(value, keys)) {
    return value;
  }
  throw new Error(`the answer lacks one of ${keys.join(', ')}`);
};
