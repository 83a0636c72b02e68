<?php
/**
 * Pasted links: WordPress turns them into frames of the server without asking each page for its provider.
 *
 * @package Entente
 */

namespace Entente\WordPress;

add_action(
	'init',
	function () {
		$server = settings()['server'];
		if ( '' === $server ) {
			return;
		}
		foreach ( array( 'relations', 'countries' ) as $page ) {
			wp_oembed_add_provider( "$server/$page/*", "$server/oembed" );
		}
		add_filter( 'oembed_dataparse', __NAMESPACE__ . '\\frame_of_any_site', 20, 3 );
	}
);

/**
 * Returns a frame as WordPress shows it for unregistered sites: in a sandbox, as wide as the text, as high as its content, and with the text beside it hidden.
 * For registered providers, WordPress would use the HTML as it is.
 *
 * @param string|false $html From the server.
 * @param object       $data The server's whole answer.
 * @param string       $url  The pasted link.
 * @return string|false
 */
function frame_of_any_site( $html, $data, $url ) {
	// Without the link, WordPress does not recognise the provider as registered.
	if ( ! is_string( $html ) || 0 !== strpos( $url, settings()['server'] . '/' ) ) {
		return $html;
	}
	// In a block of its own, the frame is as wide as the text. With a number, it would be wider than a phone.
	return '<div class="entente-frame">' . preg_replace( '/(<iframe\b[^>]*) width="\d+"/', '$1 width="100%"', (string) wp_filter_oembed_result( $html, $data, '' ) ) . '</div>';
}
