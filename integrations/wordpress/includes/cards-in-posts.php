<?php
/**
 * Finds the posts that show cards, and what these cards show.
 *
 * @package Entente
 */

namespace Entente\WordPress;

use Entente\CardOptions;
use WP_Post;

/** Maximum number of posts that are checked, beginning with those saved longest ago. */
const MAX_POSTS = 500;

/**
 * Returns the posts with cards that the user may edit, beginning with those saved longest ago.
 *
 * @return array{posts: WP_Post[], are_all: bool} `are_all` is false if the site has more posts with cards.
 */
function posts_with_cards(): array {
	global $wpdb;
	$patterns = array_map(
		function ( string $text ) use ( $wpdb ): string {
			return '%' . $wpdb->esc_like( $text ) . '%';
		},
		array( '<!-- wp:entente/card', '[entente', settings()['server'] . '/relations/' )
	);
	$types    = array_values( get_post_types( array( 'show_ui' => true ) ) );
	$holders  = implode( ', ', array_fill( 0, count( $types ), '%s' ) );
	// phpcs:ignore WordPress.DB -- WordPress's own search looks for words, not for markup. $holders contains only placeholders.
	$ids   = $wpdb->get_col(
		$wpdb->prepare(
			"SELECT ID FROM $wpdb->posts WHERE post_status IN ('publish', 'future', 'draft', 'pending', 'private') AND post_type IN ($holders) AND (post_content LIKE %s OR post_content LIKE %s OR post_content LIKE %s) ORDER BY post_modified LIMIT %d",
			array_merge( $types, $patterns, array( MAX_POSTS ) )
		)
	);
	$posts = array_filter(
		array_map( 'get_post', $ids ),
		function ( ?WP_Post $post ): bool {
			return null !== $post && current_user_can( 'edit_post', $post->ID );
		}
	);
	return array(
		'posts'   => array_values( $posts ),
		'are_all' => count( $ids ) < MAX_POSTS,
	);
}

/**
 * Returns the options of the cards that the blocks, shortcodes and links of a post show, by relation.
 *
 * @param WP_Post $post The post.
 * @return array<string, CardOptions[]>
 */
function cards_in( WP_Post $post ): array {
	$shown = array();
	foreach ( array_merge( blocks_in( parse_blocks( $post->post_content ) ), shortcodes_in( $post ), links_in( $post ) ) as $attributes ) {
		$options = CardOptions::read( $attributes, 'en' );
		if ( null !== $options ) {
			$shown[ $options->relation ][] = $options;
		}
	}
	return $shown;
}

/**
 * Returns the attributes of the cards among blocks, including nested blocks.
 *
 * @param array[] $blocks As `parse_blocks` returns them.
 * @return array[]
 */
function blocks_in( array $blocks ): array {
	$found = array();
	foreach ( $blocks as $block ) {
		if ( 'entente/card' === $block['blockName'] ) {
			$found[] = $block['attrs'];
		}
		$found = array_merge( $found, blocks_in( $block['innerBlocks'] ) );
	}
	return $found;
}

/**
 * Returns the attributes of the shortcodes in a post.
 *
 * @param WP_Post $post The post.
 * @return array[]
 */
function shortcodes_in( WP_Post $post ): array {
	preg_match_all( '/' . get_shortcode_regex( array( 'entente' ) ) . '/', $post->post_content, $shortcodes, PREG_SET_ORDER );
	return array_filter(
		array_map(
			function ( array $shortcode ) {
				// WordPress shows a shortcode in double brackets as text.
				return '[' === $shortcode[1] ? null : shortcode_parse_atts( $shortcode[3] );
			},
			$shortcodes
		),
		'is_array'
	);
}

/**
 * Returns the attributes of the cards that the links in a post show.
 *
 * @param WP_Post $post The post.
 * @return array[]
 */
function links_in( WP_Post $post ): array {
	// Does not count the link that a block contains in case the plugin is removed, nor links in sentences, which WordPress leaves as links.
	$text = (string) preg_replace( '#<!-- wp:entente/card.*?<!-- /wp:entente/card -->#s', '', $post->post_content );
	preg_match_all( '#(?:^|[\n>]|"url":")\s*' . preg_quote( settings()['server'], '#' ) . '/relations/([a-z]{2,3}-[a-z]{2,3})(?:/([\w-]+))?/?(?:[?\#][^\s<"]*)?\s*(?:$|[\n<"])#i', $text, $links, PREG_SET_ORDER );
	return array_map(
		function ( array $link ): array {
			return array(
				'relation' => $link[1],
				'fact'     => $link[2] ?? '',
			);
		},
		$links
	);
}
