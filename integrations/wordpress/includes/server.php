<?php
/**
 * Requests to the Entente server.
 *
 * @package Entente
 */

namespace Entente\WordPress;

use Entente\Cards;

/**
 * Returns the cards of the server in the settings; null if no server is set.
 *
 * @param bool $stores False for the preview, whose cards may never be needed again.
 */
function cards( bool $stores = true ): ?Cards {
	$settings = settings();
	$server   = $settings['server'];
	return '' === $server ? null : new Cards( $server, $settings['minutes'] * MINUTE_IN_SECONDS, new OptionCache( $server, $stores ), __NAMESPACE__ . '\\request' );
}

/**
 * Requests a URL.
 *
 * @param string $url     Its address.
 * @param int    $seconds How long to wait for the answer.
 * @param int    $bytes   Maximum size of the body; the rest is cut off.
 * @return array{status: int, body: string}|null Null if there was no answer.
 */
function request( string $url, int $seconds, int $bytes = 2 * MB_IN_BYTES ): ?array {
	$response = wp_remote_get(
		$url,
		array(
			'timeout'             => $seconds,
			// A redirect could lead into the site's own network, and each one has its own timeout.
			'redirection'         => 0,
			'limit_response_size' => $bytes,
		)
	);
	if ( is_wp_error( $response ) ) {
		return null;
	}
	return array(
		'status' => (int) wp_remote_retrieve_response_code( $response ),
		'body'   => (string) wp_remote_retrieve_body( $response ),
	);
}

/**
 * Returns data from the server's API.
 *
 * @param string $path  Path below the server's address, with its query.
 * @param int    $limit How long to wait for the answer, in seconds.
 * @return string|null The body; null if there is none.
 */
function api( string $path, int $limit = 5 ): ?string {
	$server   = settings()['server'];
	$response = '' === $server ? null : request( $server . $path, $limit );
	return null !== $response && 200 === $response['status'] ? $response['body'] : null;
}
