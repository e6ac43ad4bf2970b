import { describe, expect, it, vi } from 'vitest';
import { askedOnce } from '@/components/ui/asked-once';

describe('what is asked for once', () => {
  it('is loaded once for all that ask, and is the same for each', async () => {
    const load = vi.fn(() => Promise.resolve({}));
    const asked = askedOnce(load);
    expect(asked.part).toBeUndefined();
    const [first, second] = await Promise.all([asked.ask(), asked.ask()]);
    expect(second).toBe(first);
    expect(await asked.ask()).toBe(first);
    expect(asked.part).toBe(first);
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('is asked for again after it failed', async () => {
    const load = vi.fn().mockRejectedValueOnce(new Error('refused')).mockResolvedValue('here');
    const asked = askedOnce(load);
    await expect(Promise.all([asked.ask(), asked.ask()])).rejects.toThrow('refused');
    expect(asked.part).toBeUndefined();
    expect(await asked.ask()).toBe('here');
    expect(load).toHaveBeenCalledTimes(2);
  });
});
