<?php
/**
 * The changes to relations, from the server's API, and the text that describes them.
 *
 * @package Entente
 */

namespace Entente\WordPress;

use Entente\CardOptions;

/** Maximum number of requests per visit to the screen. The server accepts 60 requests for lists of changes per minute. */
const MAX_REQUESTS = 25;

/** Maximum time for all requests of one visit, in seconds. */
const MAX_SECONDS = 15;

/** Seconds for which a list of changes is kept. */
const CHANGES_LIFETIME = 600;

/** Number of facts that are listed at once per change; the others are behind a control. */
const LISTED_FACTS = 5;

/**
 * Returns the changes to relations since a time, newest first.
 *
 * @param array<string, string> $since Per relation, a time: ISO 8601, UTC, in seconds.
 * @return array{changes: array<string, array>, missing: string[]} The changes per relation, and the relations whose changes are not complete.
 * @throws \RuntimeException If the server gave no answer at all.
 */
function changes_since( array $since ): array {
	$changes  = array();
	$missing  = array();
	$requests = 0;
	$end      = time() + MAX_SECONDS;
	foreach ( $since as $relation => $time ) {
		$path = "/v1/relations/$relation/changes?lang=" . language_of_user();
		while ( null !== $path ) {
			$stored = get_transient( transient_name( $path ) );
			$page   = is_array( $stored ) ? $stored : null;
			if ( null === $page && $requests < MAX_REQUESTS && time() < $end ) {
				++$requests;
				$page = page_of_changes( $path );
			}
			if ( null === $page ) {
				$missing[] = $relation;
				break;
			}
			$changes[ $relation ] = array_merge( $changes[ $relation ] ?? array(), $page['changes'] );
			$last                 = end( $page['changes'] );
			$path                 = is_array( $last ) && is_later( $last, $time ) ? $page['next'] : null;
		}
	}
	if ( array() === $changes && array() !== $missing ) {
		throw new \RuntimeException( 'no answer' );
	}
	return array(
		'changes' => $changes,
		'missing' => $missing,
	);
}

/**
 * Returns the name under which a page of changes is kept.
 *
 * @param string $path Path below the server's address.
 */
function transient_name( string $path ): string {
	return 'entente_' . md5( settings()['server'] . $path );
}

/**
 * Requests a page of changes, and keeps it for a while.
 *
 * @param string $path Path below the server's address.
 * @return array{changes: array, next: string|null}|null A relation that the server does not know has no changes. Null if there is no answer.
 */
function page_of_changes( string $path ): ?array {
	$response = request( settings()['server'] . $path, 5, 8 * MB_IN_BYTES );
	$data     = null === $response ? null : json_decode( $response['body'], true );
	if ( null !== $response && 404 === $response['status'] ) {
		$data = array( 'changes' => array() );
	}
	if ( ! is_array( $data['changes'] ?? null ) ) {
		return null;
	}
	$next = $data['next'] ?? null;
	$page = array(
		'changes' => $data['changes'],
		'next'    => is_string( $next ) ? (string) preg_replace( '#^https?://[^/]+#', '', $next ) : null,
	);
	set_transient( transient_name( $path ), $page, CHANGES_LIFETIME );
	return $page;
}

/**
 * Returns whether a change was published after a time. A change in the same second counts: it is better to list a post unnecessarily than to miss a change.
 *
 * @param array  $change From the API.
 * @param string $time   ISO 8601, UTC, in seconds.
 */
function is_later( array $change, string $time ): bool {
	return substr( $change['time'], 0, 19 ) . 'Z' >= $time;
}

/** Returns the language of the changes: the user's language in WordPress if Entente supports it, otherwise the default. */
function language_of_user(): string {
	return CardOptions::language_of( get_user_locale() ) ?? default_language();
}

/**
 * Returns the HTML that describes a change to a relation; empty if no card shows a fact that is part of it.
 *
 * @param array                  $change From the API.
 * @param \Entente\CardOptions[] $cards  The cards of the relation in a post.
 */
function change_in_words( array $change, array $cards ): string {
	$text     = $change['change'];
	$is_whole = false;
	foreach ( $cards as $card ) {
		$is_whole = $is_whole || null === ( $card->value( 'fact' ) ?? $card->value( 'kinds' ) );
	}
	$items = array();
	foreach ( $text['groups'] as $group ) {
		foreach ( $group['items'] as $item ) {
			if ( $is_whole || is_on_a_card( $item, $text['changes'], $cards ) ) {
				$lines   = array_map( __NAMESPACE__ . '\\text_of', array_merge( array( $item['text'] ), $item['lines'] ) );
				$items[] = '<li>' . esc_html( $group['heading'] ) . ': ' . implode( '<br>', $lines ) . '</li>';
			}
		}
	}
	if ( array() === $items && ! $is_whole ) {
		return '';
	}
	$list = '';
	if ( array() !== $items ) {
		$list = '<ul class="ul-disc">' . implode( '', array_slice( $items, 0, LISTED_FACTS ) ) . '</ul>';
		$rest = array_slice( $items, LISTED_FACTS );
		if ( array() !== $rest ) {
			/* translators: %s: number of facts. */
			$summary = sprintf( _n( '%s more fact', '%s more facts', count( $rest ), 'entente' ), number_format_i18n( count( $rest ) ) );
			$list   .= sprintf( '<details><summary>%s</summary><ul class="ul-disc">%s</ul></details>', esc_html( $summary ), implode( '', $rest ) );
		}
	}
	return sprintf(
		'<div lang="%s" dir="%s"><p><strong><a href="%s">%s</a></strong>, %s</p>%s</div>',
		esc_attr( $text['lang'] ),
		esc_attr( $text['dir'] ),
		esc_url( $text['url'] ),
		esc_html( $text['title'] ),
		esc_html( wp_date( get_option( 'date_format' ), strtotime( $change['time'] ) ) . ( array() === $items ? ': ' . $text['summary'] : '' ) ),
		$list
	);
}

/**
 * Returns whether a card may show a changed fact or quote a changed source.
 *
 * @param array                  $item    A changed fact or source, from the API.
 * @param array[]                $changes The changes as data, from the API.
 * @param \Entente\CardOptions[] $cards   Cards that show a single fact or some kinds of fact.
 */
function is_on_a_card( array $item, array $changes, array $cards ): bool {
	// Which facts quote a source is not known here. It is better to list a post unnecessarily than to miss a change.
	if ( ! isset( $item['kind'] ) ) {
		return true;
	}
	$kinds = array( $item['kind'] );
	foreach ( $changes as $change ) {
		if ( $item['id'] === $change['fact'] && 'kind' === $change['attribute'] ) {
			$kinds[] = $change['before'];
		}
	}
	foreach ( $cards as $card ) {
		$wanted = explode( ',', $card->value( 'kinds' ) ?? '' );
		if ( $item['id'] === $card->value( 'fact' ) || array() !== array_intersect( $kinds, $wanted ) ) {
			return true;
		}
	}
	return false;
}

/**
 * Returns the HTML of a text that consists of pieces.
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
