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
	}
);
