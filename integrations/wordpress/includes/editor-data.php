<?php
/**
 * The data that the block requests in the editor: relations, facts and the preview. The editor's browser, too, contacts only the site.
 *
 * @package Entente
 */

namespace Entente\WordPress;

use WP_Error;
use WP_REST_Request;

add_action(
	'rest_api_init',
	function () {
		$routes = array(
			'relations' => array(
				'callback' => __NAMESPACE__ . '\\find_relations',
				'args'     => array( 'search' => array( 'required' => true ) ),
			),
			'facts'     => array(
				'callback' => __NAMESPACE__ . '\\facts_of',
				'args'     => array( 'relation' => array( 'required' => true ) ),
			),
			'preview'   => array(
				'callback' => function ( WP_REST_Request $request ): array {
					return array( 'html' => card_html( (array) $request->get_param( 'attributes' ), 'class="entente-card"', false ) );
				},
				'args'     => array( 'attributes' => array( 'type' => 'object' ) ),
			),
		);
		foreach ( $routes as $path => $route ) {
			$permission = array(
				'methods'             => 'GET',
				'permission_callback' => function (): bool {
					return current_user_can( 'edit_posts' );
				},
			);
			register_rest_route( 'entente/v1', "/$path", $route + $permission );
		}
	}
);

/**
 * Returns the relations that match a search, best first.
 *
 * @param WP_REST_Request $request With `search`, and `lang` for the language of the titles.
 * @return array|WP_Error Each with `id` and `title`.
 */
function find_relations( WP_REST_Request $request ) {
	$body = api( '/v1/search?limit=20&lang=' . language_of( $request ) . '&q=' . rawurlencode( (string) $request->get_param( 'search' ) ) );
	$data = null === $body ? null : json_decode( $body, true );
	if ( ! is_array( $data['results'] ?? null ) ) {
		return no_answer();
	}
	return array_map(
		function ( array $result ): array {
			return array(
				'id'    => $result['relation']['id'],
				'title' => $result['relation']['title'],
			);
		},
		$data['results']
	);
}

/**
 * Returns the facts of a relation, newest first.
 *
 * @param WP_REST_Request $request With `relation`, and `lang` for the language of the titles.
 * @return array|WP_Error Each with `id`, `title` and `kind`.
 */
function facts_of( WP_REST_Request $request ) {
	$relation = (string) $request->get_param( 'relation' );
	$body     = preg_match( '/^[a-z]{2,3}-[a-z]{2,3}$/i', $relation )
		? api( '/v1/relations/' . strtolower( $relation ) . '/facts.ndjson?lang=' . language_of( $request ) )
		: null;
	if ( null === $body ) {
		return no_answer();
	}
	$facts = array();
	// One row per claim; a fact can have several.
	foreach ( explode( "\n", trim( $body ) ) as $line ) {
		$row = json_decode( $line, true );
		if ( isset( $row['fact'], $row['title'], $row['kind'] ) ) {
			$facts[ $row['fact'] ] = array(
				'id'    => $row['fact'],
				'title' => $row['title'],
				'kind'  => $row['kind'],
			);
		}
	}
	return array_reverse( array_values( $facts ) );
}

/**
 * Returns the language that a request names, or the default one.
 *
 * @param WP_REST_Request $request The request.
 */
function language_of( WP_REST_Request $request ): string {
	$language = (string) $request->get_param( 'lang' );
	return isset( LANGUAGES[ $language ] ) ? $language : default_language();
}

/** Returns the error for a server that gave no usable answer. */
function no_answer(): WP_Error {
	return new WP_Error( 'entente_no_answer', __( 'The Entente server did not respond. Check its address under Settings → Entente, or try again later.', 'entente' ), array( 'status' => 502 ) );
}
