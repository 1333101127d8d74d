import { unavailable } from './failure.ts';

/**
 * What reading a file gives.
 *
 * @param what the file is, as in `--populations`
 * @throws Failure with exit code 3 where the file system does not give it
 */
export async function readable<Result>(
  what: string,
  path: string,
  read: () => Promise<Result>,
): Promise<Result> {
  try {
    return await read();
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw unavailable(`${`${what} ${path}`.trim()} cannot be read: ${message}`);
  }
}
