'use strict';

window.addEventListener('load', () => {
  const here = new URL('.', window.location.href);
  const page = SwaggerUIBundle({
    url: '/openapi?format=JSON',
    dom_id: '#swagger-ui',
    deepLinking: true,
    persistAuthorization: false,
    displayRequestDuration: true,
    docExpansion: 'none',
    defaultModelsExpandDepth: 0,
    oauth2RedirectUrl: new URL('oauth2-redirect.html', here).href,
    validatorUrl: null,
  });
  page.initOAuth({
    clientId: 'stadion-docs',
    usePkceWithAuthorizationCodeGrant: true,
    scopes: 'openid',
  });
});
