<?php
/**
 * The data that the block requests in the editor: relations, facts, releases and the preview. The editor's browser, too, contacts only the site.
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
				'args'     => array(
					'relation' => array(
						'required' => true,
						'type'     => 'string',
						'pattern'  => '^[A-Za-z]{2,3}-[A-Za-z]{2,3}$',
					),
				),
			),
			'releases'  => array( 'callback' => __NAMESPACE__ . '\\find_releases' ),
			'preview'   => array(
				'callback' => function ( WP_REST_Request $request ): array {
					return rendered( (array) $request->get_param( 'attributes' ), 'class="entente-card"', false );
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
	if ( is_wp_error( $body ) ) {
		return $body;
	}
	$data = json_decode( $body, true );
	if ( ! is_array( $data['results'] ?? null ) ) {
		return api_error( 'foreign' );
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
 * Returns the facts of a relation and the names of its states.
 *
 * @param WP_REST_Request $request With `relation`, and `lang` for the language of the titles and names.
 * @return array|WP_Error `facts`, each with `id`, `title`, `kind` and `date`, the last possible day as YYYY-MM-DD or empty; `states`, names in the order of the relation's id.
 */
function facts_of( WP_REST_Request $request ) {
	$body = api( '/v1/relations/' . strtolower( (string) $request->get_param( 'relation' ) ) . '/facts.ndjson?lang=' . language_of( $request ) );
	if ( is_wp_error( $body ) ) {
		return $body;
	}
	$facts  = array();
	$states = array();
	// One row per claim; a fact can have several.
	foreach ( explode( "\n", trim( $body ) ) as $line ) {
		$row = json_decode( $line, true );
		if ( isset( $row['fact'], $row['title'], $row['kind'], $row['home'], $row['counterpart'] ) ) {
			$facts[ $row['fact'] ] = array(
				'id'    => $row['fact'],
				'title' => $row['title'],
				'kind'  => $row['kind'],
				'date'  => $row['date_max'] ?? '',
			);
			$states                = array( $row['home'], $row['counterpart'] );
		}
	}
	return array(
		'facts'  => array_values( $facts ),
		'states' => $states,
	);
}

/**
 * Returns the newest releases, the latest first.
 *
 * @return array|WP_Error Each with `number`, and with `date` in the site's format.
 */
function find_releases() {
	$body = api( '/v1/releases?limit=100' );
	if ( is_wp_error( $body ) ) {
		return $body;
	}
	$data = json_decode( $body, true );
	return array_map(
		function ( array $release ): array {
			return array(
				'number' => (string) $release['release'],
				'date'   => wp_date( get_option( 'date_format' ), strtotime( $release['time'] ) ),
			);
		},
		$data['releases'] ?? array()
	);
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
