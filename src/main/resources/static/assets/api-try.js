// Shows the description of the interface with a button to try each address.
document.addEventListener('DOMContentLoaded', () => {
	const place = document.getElementById('try');
	window.SwaggerUIBundle({
		url: place.dataset.description,
		domNode: place,
		presets: [window.SwaggerUIBundle.presets.apis],
		supportedSubmitMethods: ['get'],
		tryItOutEnabled: true,
		docExpansion: 'list',
		validatorUrl: null,
		queryConfigEnabled: false
	});
});
