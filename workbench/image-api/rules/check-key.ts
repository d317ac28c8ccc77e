import { ApiError } from '../api-error.ts';
import { readKey } from '../http/read-key.ts';

/** Any key will do but `invalid`. @throws ApiError for that one and for none. */
export function checkKey(authorization: string | undefined): void {
  const key = readKey(authorization);
  if (key === null) {
    throw new ApiError(
      "You didn't provide an API key. You need to provide your API key in an Authorization " +
        'header using Bearer auth (i.e. Authorization: Bearer YOUR_KEY).',
      { status: 401 },
    );
  }
  if (key === 'invalid') {
    throw new ApiError('Incorrect API key provided: invalid.', {
      status: 401,
      code: 'invalid_api_key',
    });
  }
}
