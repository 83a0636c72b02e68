<?php
/**
 * Requests to the Entente server.
 *
 * @package Entente
 */

namespace Entente\WordPress;

use Entente\Cards;
use WP_Error;

/** Seconds that an editor waits for an answer. */
const API_TIMEOUT = 5;

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
 * @param string $path Path below the server's address, with its query.
 * @return string|WP_Error The body, or why there is none.
 */
function api( string $path ) {
	$server   = settings()['server'];
	$response = '' === $server ? null : request( $server . $path, API_TIMEOUT );
	if ( is_down( $response ) ) {
		return api_error( 'down' );
	}
	return 200 === $response['status'] ? $response['body'] : api_error( 'foreign' );
}

/**
 * Returns the error for an answer that cannot be used. The editor shows a link to the settings beside it.
 *
 * @param string $problem `down`, or `foreign` if the server answered with something else.
 */
function api_error( string $problem ): WP_Error {
	$message = 'down' === $problem
		? __( 'The Entente server did not respond. Try again later, or check its address under Settings → Entente.', 'entente' )
		: __( 'The server answered, but not as an Entente server. Check its address under Settings → Entente.', 'entente' );
	return new WP_Error( "entente_$problem", $message, array( 'status' => 502 ) );
}

/**
 * Returns whether a server failed to answer, for now.
 *
 * @param array|null $response From request().
 */
function is_down( ?array $response ): bool {
	return null === $response || 429 === $response['status'] || $response['status'] >= 500;
}

/**
 * Asks a server for its list of releases, which only an Entente server has.
 *
 * @param string $server Its address.
 * @return string|null `down`; `foreign` if it is another kind of server; null if it is an Entente server.
 */
function problem_of_server( string $server ): ?string {
	$response = request( "$server/v1/releases?limit=1", API_TIMEOUT );
	if ( is_down( $response ) ) {
		return 'down';
	}
	$data = json_decode( $response['body'], true );
	return is_int( $data['releases'][0]['release'] ?? null ) ? null : 'foreign';
}
