// For `npm run serve`: React and Next choose their build by it as they are loaded, so it stands before anything else.
process.env.NODE_ENV ??= 'production';
