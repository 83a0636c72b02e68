<?php
/**
 * The screen Tools → Posts with changed facts: posts that show facts which have changed since the post was last saved.
 *
 * @package Entente
 */

namespace Entente\WordPress;

use WP_Post;

add_action(
	'admin_menu',
	function () {
		$title = __( 'Posts with changed facts', 'entente' );
		add_management_page( $title, $title, 'edit_posts', 'entente-changed-posts', __NAMESPACE__ . '\\changed_posts_page' );
	}
);

/** Prints the screen. */
function changed_posts_page(): void {
	$style = '#entente-changed-posts td p, #entente-changed-posts td ul { margin-top: 0; margin-bottom: .5em; } #entente-changed-posts summary { cursor: pointer; }';
	echo '<div class="wrap" id="entente-changed-posts"><style>' . $style . '</style><h1>' . esc_html__( 'Posts with changed facts', 'entente' ) . '</h1>'; // phpcs:ignore WordPress.Security.EscapeOutput -- Constant.
	echo '<p style="max-width: 50em">' . esc_html__( 'These posts show facts that have changed since the post was last saved. The cards already show the new facts, except for frozen cards. Check that your text still agrees with them. Once you update the post, it leaves this list.', 'entente' ) . '</p>';
	try {
		echo changed_posts(); // phpcs:ignore WordPress.Security.EscapeOutput -- Its parts are escaped.
	} catch ( \RuntimeException $exception ) {
		echo '<div class="notice notice-error inline"><p>' . esc_html( no_answer()->get_error_message() ) . '</p></div>';
	}
	echo '</div>';
}

/**
 * Returns the table of posts, or a sentence that says that there are none.
 *
 * @throws \RuntimeException If the server gave no answer.
 */
function changed_posts(): string {
	$found_posts = posts_with_cards();
	$posts       = $found_posts['posts'];
	$cards       = array_map( __NAMESPACE__ . '\\cards_in', $posts );
	$since       = array();
	foreach ( $posts as $index => $post ) {
		foreach ( array_keys( $cards[ $index ] ) as $relation ) {
			$since[ $relation ] = min( $since[ $relation ] ?? saved_at( $post ), saved_at( $post ) );
		}
	}
	$found = changes_since( $since );
	$rows  = '';
	foreach ( $posts as $index => $post ) {
		$rows .= changed_post( $post, $cards[ $index ], $found['changes'] );
	}
	$table = '' === $rows
		? '<p><strong>' . esc_html__( 'No post shows a fact that has changed.', 'entente' ) . '</strong></p>'
		: sprintf(
			'<table class="widefat striped"><thead><tr><th scope="col">%s</th><th scope="col">%s</th><th scope="col">%s</th></tr></thead><tbody>%s</tbody></table>',
			esc_html__( 'Post', 'entente' ),
			esc_html__( 'Last saved', 'entente' ),
			esc_html__( 'What has changed since', 'entente' ),
			$rows
		);
	return left_out( $found_posts['are_all'], $found['missing'] ) . $table;
}

/**
 * Returns a note about what the screen did not check; empty if it checked everything.
 *
 * @param bool     $are_all Whether the screen checked all posts with cards.
 * @param string[] $missing Ids of relations.
 */
function left_out( bool $are_all, array $missing ): string {
	$notes = array();
	if ( ! $are_all ) {
		/* translators: %s: number of posts. */
		$notes[] = sprintf( __( 'Your site has more posts with cards. This screen checks only the %s that were saved longest ago.', 'entente' ), number_format_i18n( MAX_POSTS ) );
	}
	if ( array() !== $missing ) {
		/* translators: %s: ids of relations, such as no-tj. */
		$notes[] = sprintf( __( 'The server did not return all changes to these relations. Open this screen again in a minute: %s', 'entente' ), implode( ', ', $missing ) );
	}
	return array() === $notes ? '' : '<div class="notice notice-warning inline"><p>' . esc_html( implode( ' ', $notes ) ) . '</p></div>';
}

/**
 * Returns when a post was last saved, as ISO 8601 in UTC.
 *
 * @param WP_Post $post The post.
 */
function saved_at( WP_Post $post ): string {
	// A new draft has only a local time.
	$time = '0000-00-00 00:00:00' === $post->post_modified_gmt ? get_gmt_from_date( $post->post_modified ) : $post->post_modified_gmt;
	return str_replace( ' ', 'T', $time ) . 'Z';
}

/**
 * Returns the row of a post; empty if nothing that it shows has changed.
 *
 * @param WP_Post              $post    The post.
 * @param array<string, array> $cards   Its cards, by relation.
 * @param array<string, array> $changes From the API, by relation.
 */
function changed_post( WP_Post $post, array $cards, array $changes ): string {
	$texts = '';
	foreach ( $cards as $relation => $shown ) {
		foreach ( $changes[ $relation ] ?? array() as $change ) {
			$texts .= is_later( $change, saved_at( $post ) ) ? change_in_words( $change, $shown ) : '';
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
