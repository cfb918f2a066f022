import { resolveUrls } from './role-urls';

describe('the addresses of the roles', () => {
  it('follow from the owner’s, the same wherever they are made', () => {
    const owner = {
      url: 'postgres://boss:p%40ss@db:6432/acts?sslmode=require',
      appUrl: null,
      workerUrl: null,
    };
    expect(resolveUrls(owner)).toEqual({
      ownerUrl: owner.url,
      appUrl: expect.stringMatching(/^postgres:\/\/app:[0-9a-f]{64}@db:6432\/acts\?sslmode=require$/),
      workerUrl: expect.stringMatching(/^postgres:\/\/worker:[0-9a-f]{64}@db:6432\/acts\?sslmode=require$/),
    });
    expect(resolveUrls(owner)).toEqual(resolveUrls({ ...owner }));
  });

  it('have a password of their own each, which changes with the owner’s', () => {
    const passwordsUnder = (password: string): string[] => {
      const { appUrl, workerUrl } = resolveUrls({
        url: `postgres://boss:${password}@db/acts`,
        appUrl: null,
        workerUrl: null,
      });
      return [new URL(appUrl).password, new URL(workerUrl).password];
    };
    expect(new Set([...passwordsUnder('one'), ...passwordsUnder('other')]).size).toBe(4);
  });

  it('have none that could be guessed where the owner needs none', () => {
    const { appUrl } = resolveUrls({ url: 'postgres://boss@db/acts', appUrl: null, workerUrl: null });
    expect(appUrl).toBe('postgres://app@db/acts');
  });

  it('are not turned back into the owner’s by what stands behind the question mark', () => {
    const { appUrl } = resolveUrls({
      url: 'postgres://a:b@db/acts?user=boss&password=x',
      appUrl: null,
      workerUrl: null,
    });
    expect(new URL(appUrl).search).toBe('');
  });

  it('are as given where they are given', () => {
    const given = {
      url: 'postgres://boss:x@db/acts',
      appUrl: 'postgres://app:1@db/acts',
      workerUrl: 'postgres://worker:2@db/acts',
    };
    expect(resolveUrls(given)).toEqual({
      ownerUrl: given.url,
      appUrl: given.appUrl,
      workerUrl: given.workerUrl,
    });
  });
});
