<?php
/**
 * The screen Tools → Posts with changed facts: posts that show facts which have changed since the post was last saved.
 *
 * @package Entente
 */

namespace Entente\WordPress;

use Entente\CardOptions;
use WP_Post;

/** Number of posts that the screen looks at, the latest first. */
const MAX_POSTS = 500;

/** Number of pages of changes that the screen reads, of 100 changes each. */
const MAX_PAGES = 10;

add_action(
	'admin_menu',
	function () {
		$title = __( 'Posts with changed facts', 'entente' );
		add_management_page( $title, $title, 'edit_posts', 'entente-changed-posts', __NAMESPACE__ . '\\changed_posts_page' );
	}
);

/** Prints the screen. */
function changed_posts_page(): void {
	echo '<div class="wrap"><h1>' . esc_html__( 'Posts with changed facts', 'entente' ) . '</h1>';
	echo '<p>' . esc_html__( 'These posts show facts that have changed since the post was last saved. The cards already show the new facts, except for cards of a fixed release. Read whether your text still agrees with them, then update the post, and it leaves this list.', 'entente' ) . '</p>';
	$posts   = posts_with_cards();
	$changes = array() === $posts ? array() : changes_since( min( array_map( __NAMESPACE__ . '\\saved_at', $posts ) ) );
	if ( null === $changes ) {
		echo '<div class="notice notice-error inline"><p>' . esc_html( no_answer()->get_error_message() ) . '</p></div></div>';
		return;
	}
	$rows = '';
	foreach ( $posts as $post ) {
		$rows .= changed_post( $post, $changes );
	}
	if ( '' === $rows ) {
		echo '<p><strong>' . esc_html__( 'No post shows a fact that has changed.', 'entente' ) . '</strong></p></div>';
		return;
	}
	printf(
		'<table class="widefat striped"><thead><tr><th scope="col">%s</th><th scope="col">%s</th><th scope="col">%s</th></tr></thead><tbody>%s</tbody></table></div>',
		esc_html__( 'Post', 'entente' ),
		esc_html__( 'Last saved', 'entente' ),
		esc_html__( 'What has changed since', 'entente' ),
		$rows // phpcs:ignore WordPress.Security.EscapeOutput -- Its parts are escaped.
	);
}

/**
 * Returns the posts with a card that the user may edit, the last saved first.
 *
 * @return WP_Post[]
 */
function posts_with_cards(): array {
	global $wpdb;
	$server   = settings()['server'];
	$patterns = array_map(
		function ( string $text ) use ( $wpdb ): string {
			return '%' . $wpdb->esc_like( $text ) . '%';
		},
		array( '<!-- wp:entente/card', '[entente', "$server/relations/" )
	);
	// phpcs:ignore WordPress.DB.DirectDatabaseQuery -- A search of WordPress looks for words, not for markup.
	$ids   = $wpdb->get_col(
		$wpdb->prepare(
			"SELECT ID FROM $wpdb->posts WHERE post_status IN ('publish', 'future', 'draft', 'pending', 'private') AND post_type NOT IN ('revision', 'attachment') AND (post_content LIKE %s OR post_content LIKE %s OR post_content LIKE %s) ORDER BY post_modified_gmt DESC LIMIT %d",
			array_merge( $patterns, array( MAX_POSTS ) )
		)
	);
	$posts = array_filter( array_map( 'get_post', $ids ) );
	return array_values(
		array_filter(
			$posts,
			function ( WP_Post $post ): bool {
				return current_user_can( 'edit_post', $post->ID );
			}
		)
	);
}

/**
 * Returns what a post shows.
 *
 * @param WP_Post $post The post.
 * @return array<int, array{relation: string, fact: string|null}>
 */
function cards_in( WP_Post $post ): array {
	$found = array();
	$add   = function ( array $attributes ) use ( &$found ): void {
		$options = CardOptions::read( $attributes, 'en' );
		if ( null !== $options ) {
			$codes = explode( '-', $options->relation );
			sort( $codes );
			$found[] = array(
				'relation' => implode( '-', $codes ),
				'fact'     => $options->value( 'fact' ),
			);
		}
	};
	$walk  = function ( array $blocks ) use ( &$walk, $add ): void {
		foreach ( $blocks as $block ) {
			if ( 'entente/card' === $block['blockName'] ) {
				$add( $block['attrs'] );
			}
			$walk( $block['innerBlocks'] );
		}
	};
	$walk( parse_blocks( $post->post_content ) );
	preg_match_all( '/' . get_shortcode_regex( array( 'entente' ) ) . '/', $post->post_content, $shortcodes, PREG_SET_ORDER );
	foreach ( $shortcodes as $shortcode ) {
		$attributes = shortcode_parse_atts( $shortcode[3] );
		$add( is_array( $attributes ) ? $attributes : array() );
	}
	preg_match_all( '#' . preg_quote( settings()['server'], '#' ) . '/relations/([a-z]{2}-[a-z]{2})(?:/([\w-]+))?#i', $post->post_content, $links, PREG_SET_ORDER );
	foreach ( $links as $link ) {
		$add(
			array(
				'relation' => $link[1],
				'fact'     => $link[2] ?? '',
			)
		);
	}
	return $found;
}

/**
 * Returns when a post was last saved, as ISO 8601 in UTC.
 *
 * @param WP_Post $post The post.
 */
function saved_at( WP_Post $post ): string {
	return str_replace( ' ', 'T', $post->post_modified_gmt ) . 'Z';
}

/**
 * Returns the changes of all relations since a time, newest first.
 *
 * @param string $time ISO 8601, UTC.
 * @return array|null Null if the server gave no answer.
 */
function changes_since( string $time ): ?array {
	$all  = array();
	$path = '/v1/changes?limit=100&lang=' . language_of_user();
	for ( $page = 0; $page < MAX_PAGES; $page++ ) {
		$body = api( $path );
		$data = null === $body ? null : json_decode( $body, true );
		if ( ! is_array( $data['changes'] ?? null ) ) {
			return null;
		}
		foreach ( $data['changes'] as $change ) {
			// The times have milliseconds, which do not matter here.
			if ( substr( $change['time'], 0, 19 ) . 'Z' <= $time ) {
				return $all;
			}
			$all[] = $change;
		}
		$next = $data['next'] ?? null;
		if ( ! is_string( $next ) ) {
			return $all;
		}
		$path = (string) preg_replace( '#^https?://[^/]+#', '', $next );
	}
	return $all;
}

/** Returns the language of the changes: that of the user's WordPress, if Entente has it, else the default one. */
function language_of_user(): string {
	$language = substr( get_user_locale(), 0, 2 );
	return isset( LANGUAGES[ $language ] ) ? $language : default_language();
}

/**
 * Returns the row of a post; empty if nothing that it shows has changed.
 *
 * @param WP_Post $post    The post.
 * @param array   $changes From the API.
 */
function changed_post( WP_Post $post, array $changes ): string {
	$cards = cards_in( $post );
	$texts = '';
	foreach ( $changes as $change ) {
		if ( substr( $change['time'], 0, 19 ) . 'Z' > saved_at( $post ) ) {
			$texts .= change_of_cards( $change['change'], $cards, $change['time'] );
		}
	}
	if ( '' === $texts ) {
		return '';
	}
	$title = get_the_title( $post );
	return sprintf(
		'<tr><td><strong><a class="row-title" href="%s">%s</a></strong></td><td>%s</td><td>%s</td></tr>',
		esc_url( (string) get_edit_post_link( $post, 'raw' ) ),
		esc_html( '' === $title ? __( '(no title)', 'entente' ) : $title ),
		esc_html( get_post_modified_time( get_option( 'date_format' ), false, $post, true ) ),
		$texts
	);
}

/**
 * Returns a change of a relation in words, with what the cards show of it; empty if they show nothing of it.
 *
 * @param array  $change From the API.
 * @param array  $cards  The cards of a post.
 * @param string $time   When it was published, ISO 8601.
 */
function change_of_cards( array $change, array $cards, string $time ): string {
	$facts = array();
	foreach ( $cards as $card ) {
		if ( $card['relation'] === $change['relation'] ) {
			$facts[] = $card['fact'];
		}
	}
	if ( array() === $facts ) {
		return '';
	}
	$is_shown = function ( array $item ) use ( $facts ): bool {
		return in_array( null, $facts, true ) || in_array( $item['id'], $facts, true );
	};
	$lists = '';
	foreach ( $change['groups'] as $group ) {
		$items = '';
		foreach ( array_filter( $group['items'], $is_shown ) as $item ) {
			$lines  = implode( '', array_map( function ( array $line ): string {
				return '<br>' . text_of( $line );
			}, $item['lines'] ) );
			$items .= '<li>' . text_of( $item['text'] ) . $lines . '</li>';
		}
		if ( '' !== $items ) {
			$lists .= '<p>' . esc_html( $group['heading'] ) . '</p><ul class="ul-disc">' . $items . '</ul>';
		}
	}
	if ( '' === $lists && ! in_array( null, $facts, true ) ) {
		return '';
	}
	return sprintf(
		'<div lang="%s" dir="%s"><p><strong><a href="%s">%s</a></strong>, %s</p>%s</div>',
		esc_attr( $change['lang'] ),
		esc_attr( $change['dir'] ),
		esc_url( $change['url'] ),
		esc_html( $change['title'] ),
		esc_html( wp_date( get_option( 'date_format' ), strtotime( $time ) ) . ( '' === $lists ? ': ' . $change['summary'] : '' ) ),
		$lists
	);
}

/**
 * Returns a text in pieces as HTML.
 *
 * @param array $pieces Strings, or objects with `text` and perhaps `lang`.
 */
function text_of( array $pieces ): string {
	$html = '';
	foreach ( $pieces as $piece ) {
		$html .= is_array( $piece )
			? sprintf( '<bdi%s>%s</bdi>', isset( $piece['lang'] ) ? ' lang="' . esc_attr( $piece['lang'] ) . '"' : '', esc_html( $piece['text'] ) )
			: esc_html( $piece );
	}
	return $html;
}
